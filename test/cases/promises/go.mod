module promises

go 1.21
