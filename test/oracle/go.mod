module stackscan.test/oracle

go 1.21
