module cases/advice

go 1.21

require (
	github.com/bytedance/gopkg v0.1.3
	github.com/panjf2000/ants/v2 v2.11.3
	golang.org/x/sync v0.10.0
)
