module cases/grpc

go 1.21

require google.golang.org/grpc v1.61.1
