module chains

go 1.21
