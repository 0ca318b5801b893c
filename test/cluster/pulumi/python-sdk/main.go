// Writes the Python SDK of a package, as `pulumi package add` does for a program in Python: python-sdk <schema.json> <folder>
package main

import (
	"encoding/json"
	"log"
	"os"
	"path/filepath"

	"github.com/pulumi/pulumi/pkg/v3/codegen/python"
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	check(err)
	var spec schema.PackageSpec
	check(json.Unmarshal(text, &spec))
	described, err := schema.ImportSpec(spec, nil, nothing{}, schema.ValidationOptions{})
	check(err)
	files, err := python.GeneratePackage("pulumi", described, nil, nil)
	check(err)
	for name, content := range files {
		path := filepath.Join(os.Args[2], name)
		check(os.MkdirAll(filepath.Dir(path), 0o755))
		check(os.WriteFile(path, content, 0o644))
	}
}

// Our schema refers to no other package.
type nothing struct{ schema.Loader }

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
