// A gRPC server and its clients in one process, with and without stream workers; writes a CPU profile.
package main

import (
	"context"
	"flag"
	"fmt"
	"net"
	"os"
	"runtime/metrics"
	"runtime/pprof"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/health/grpc_health_v1"
)

func main() {
	workers := flag.Uint("workers", 0, "stream workers")
	seconds := flag.Float64("seconds", 8, "seconds under load")
	out := flag.String("cpuprofile", "cpu.pprof", "profile to write")
	flag.Parse()
	var options []grpc.ServerOption
	if *workers > 0 {
		options = append(options, grpc.NumStreamWorkers(uint32(*workers)))
	}
	server := grpc.NewServer(options...)
	grpc_health_v1.RegisterHealthServer(server, health.NewServer())
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	go server.Serve(listener)
	connection, err := grpc.Dial(listener.Addr().String(), grpc.WithTransportCredentials(insecure.NewCredentials()))
	check(err)
	client := grpc_health_v1.NewHealthClient(connection)
	file, err := os.Create(*out)
	check(err)
	check(pprof.StartCPUProfile(file))
	var requests atomic.Int64
	before, started := cpuTime(), goroutines()
	var group sync.WaitGroup
	until := time.Now().Add(time.Duration(*seconds * float64(time.Second)))
	for i := 0; i < 16; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for time.Now().Before(until) {
				_, err := client.Check(context.Background(), &grpc_health_v1.HealthCheckRequest{})
				check(err)
				requests.Add(1)
			}
		}()
	}
	group.Wait()
	used, spawned := cpuTime()-before, goroutines()-started
	pprof.StopCPUProfile()
	check(file.Close())
	fmt.Printf("{\"requests\":%d,\"cpu\":%d,\"spawned\":%d}\n", requests.Load(), used, spawned)
}

// Goroutines that were ever started (runtime/metrics, Go 1.26).
func goroutines() uint64 {
	created := []metrics.Sample{{Name: "/sched/goroutines-created:goroutines"}}
	metrics.Read(created)
	return created[0].Value.Uint64()
}

// CPU of the process, ns.
func cpuTime() int64 {
	var usage syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
