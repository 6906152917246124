// Package shape has interfaces with several implementations, method values, maps, type switches and floats.
package shape

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

type Shape interface {
	Area() float64
	Scale(f float64) Shape
	fmt.Stringer
}

type (
	Circle struct{ R float64 }
	Rect   struct{ W, H float64 }
	Poly   struct{ P [12]struct{ X, Y float64 } }
	Group  []Shape
)

func (c Circle) Area() float64         { return math.Pi * c.R * c.R }
func (c Circle) Scale(f float64) Shape { return Circle{c.R * f} }
func (c Circle) String() string        { return fmt.Sprintf("circle %g", c.R) }
func (r *Rect) Area() float64          { return r.W * r.H }
func (r *Rect) Scale(f float64) Shape  { return &Rect{r.W * f, r.H * f} }
func (r *Rect) String() string         { return "rect " + strconv.FormatFloat(r.W, 'g', -1, 64) }

func (p Poly) Area() float64 {
	sum := 0.0
	for i, a := range p.P {
		b := p.P[(i+1)%len(p.P)]
		sum += a.X*b.Y - b.X*a.Y
	}
	return math.Abs(sum) / 2
}

func (p Poly) Scale(f float64) Shape {
	for i := range p.P {
		p.P[i].X *= f
		p.P[i].Y *= f
	}
	return p
}

func (p Poly) String() string { return fmt.Sprint("poly ", p.P[:3]) }

func (g Group) Area() float64 { return Total(g) }

func (g Group) Scale(f float64) Shape {
	out := make(Group, 0, len(g))
	for _, s := range g {
		out = append(out, s.Scale(f))
	}
	return out
}

func (g Group) String() string {
	var b strings.Builder
	for i, s := range g {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(s.String())
	}
	return b.String()
}

// Total adds areas up.
func Total(g Group) float64 {
	sum := 0.0
	for _, s := range g {
		switch s := s.(type) {
		case Circle:
			sum += s.Area()
		case *Rect:
			sum += s.W * s.H
		case Group:
			sum += Total(s)
		default:
			sum += s.Area()
		}
	}
	return sum
}

// ParseError tells where.
type ParseError struct {
	Line int
	Text string
	Err  error
}

func (e *ParseError) Error() string { return fmt.Sprintf("line %d: %q: %v", e.Line, e.Text, e.Err) }
func (e *ParseError) Unwrap() error { return e.Err }

func number(fields []string, i int) (float64, error) {
	if i >= len(fields) {
		return 0, strconv.ErrSyntax
	}
	return strconv.ParseFloat(fields[i], 64)
}

// Parse reads one shape a line.
func Parse(text string) (g Group) {
	defer func() {
		if e, ok := recover().(*ParseError); ok {
			g = append(g, Circle{float64(e.Line)})
		}
	}()
	counts := map[string]int{}
	for i, line := range strings.Split(text, "\n") {
		fields := strings.Fields(line)
		if len(fields) == 0 {
			continue
		}
		counts[fields[0]]++
		must := func(at int) float64 {
			v, err := number(fields, at)
			if err != nil {
				panic(&ParseError{i + 1, line, err})
			}
			return v
		}
		switch fields[0] {
		case "circle":
			g = append(g, Circle{must(1)})
		case "rect":
			g = append(g, &Rect{must(1), must(2)})
		case "poly":
			var p Poly
			for j := range p.P {
				p.P[j].X, p.P[j].Y = must(2*j+1), must(2*j+2)
			}
			g = append(g, p)
		}
	}
	apply := g.Scale
	if counts["double"] > 0 {
		g = apply(2).(Group)
	}
	return g
}
