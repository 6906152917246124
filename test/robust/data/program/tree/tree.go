// Package tree is a sorted map: generic methods, recursion, closures.
package tree

import "fmt"

type node[K, V any] struct {
	left, right *node[K, V]
	level       int
	key         K
	value       V
}

// Tree is an AA tree.
type Tree[K, V any] struct {
	root    *node[K, V]
	compare func(a, b K) int
	size    int
}

func New[K, V any](compare func(a, b K) int) *Tree[K, V] { return &Tree[K, V]{compare: compare} }

func skew[K, V any](n *node[K, V]) *node[K, V] {
	if n != nil && n.left != nil && n.left.level == n.level {
		l := n.left
		n.left, l.right = l.right, n
		return l
	}
	return n
}

func split[K, V any](n *node[K, V]) *node[K, V] {
	if n != nil && n.right != nil && n.right.right != nil && n.level == n.right.right.level {
		r := n.right
		n.right, r.left = r.left, n
		r.level++
		return r
	}
	return n
}

func (t *Tree[K, V]) Put(k K, v V) { t.root = t.put(t.root, k, v) }

func (t *Tree[K, V]) put(n *node[K, V], k K, v V) *node[K, V] {
	if n == nil {
		t.size++
		return &node[K, V]{level: 1, key: k, value: v}
	}
	switch c := t.compare(k, n.key); {
	case c < 0:
		n.left = t.put(n.left, k, v)
	case c > 0:
		n.right = t.put(n.right, k, v)
	default:
		n.value = v
	}
	return split(skew(n))
}

func (t *Tree[K, V]) Get(k K) (V, bool) {
	for n := t.root; n != nil; {
		switch c := t.compare(k, n.key); {
		case c < 0:
			n = n.left
		case c > 0:
			n = n.right
		default:
			return n.value, true
		}
	}
	var zero V
	return zero, false
}

func (t *Tree[K, V]) Each(f func(K, V) bool) { each(t.root, f) }

func each[K, V any](n *node[K, V], f func(K, V) bool) bool {
	return n == nil || each(n.left, f) && f(n.key, n.value) && each(n.right, f)
}

func (t *Tree[K, V]) String() string {
	s := ""
	t.Each(func(k K, v V) bool {
		s += fmt.Sprintf("%v=%v ", k, v)
		return true
	})
	return s
}

// Used makes instances of other shapes.
func Used() (string, int) {
	a := New[int, string](func(a, b int) int { return a - b })
	b := New[struct{ X, Y int }, [3]string](func(a, b struct{ X, Y int }) int { return a.X - b.X + a.Y - b.Y })
	for i := 0; i < 10; i++ {
		a.Put(i, "v")
		b.Put(struct{ X, Y int }{i, -i}, [3]string{"a", "b", "c"})
	}
	v, _ := b.Get(struct{ X, Y int }{1, -1})
	return a.String() + v[0] + b.String(), a.size
}
