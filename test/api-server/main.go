// Says of each manifest what the API server would refuse in it, by the API server's own packages. Reads lines of JSON:
// first CRDs, {"set", "crd"}, then manifests, {"sets", "manifest"}. Answers each manifest with a line: a list of texts.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	v1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	crdvalidation "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/validation"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/cel"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/listtype"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	metavalidation "k8s.io/apimachinery/pkg/api/validation"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	numbers "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/apimachinery/pkg/util/validation/field"
	celconfig "k8s.io/apiserver/pkg/apis/cel"
)

type line struct {
	Set      string          `json:"set"`
	CRD      json.RawMessage `json:"crd"`
	Sets     []string        `json:"sets"`
	Manifest json.RawMessage `json:"manifest"`
}

// One served version of a kind.
type version struct {
	structural *schema.Structural
	schema     validation.SchemaValidator
	rules      *cel.Validator
}

type object = map[string]any

func main() {
	versions := map[string]*version{}
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for in := bufio.NewReaderSize(os.Stdin, 1<<20); ; {
		text, err := in.ReadBytes('\n')
		if err == io.EOF {
			return
		}
		must(err)
		var next line
		must(json.Unmarshal(text, &next))
		if next.CRD != nil {
			add(versions, next)
			continue
		}
		answer, err := json.Marshal(refusals(versions, next))
		must(err)
		fmt.Fprintln(out, string(answer))
	}
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func key(set string, apiVersion, kind any) string {
	return fmt.Sprint(set, " ", apiVersion, " ", kind)
}

// The CRD itself must be one that the API server accepts.
func add(versions map[string]*version, next line) {
	var written v1.CustomResourceDefinition
	must(json.Unmarshal(next.CRD, &written))
	v1.SetDefaults_CustomResourceDefinition(&written)
	v1.SetDefaults_CustomResourceDefinitionSpec(&written.Spec)
	var crd apiextensions.CustomResourceDefinition
	must(v1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&written, &crd, nil))
	for _, one := range crd.Spec.Versions {
		if one.Storage {
			crd.Status.StoredVersions = []string{one.Name}
		}
	}
	must(crdvalidation.ValidateCustomResourceDefinition(context.Background(), &crd).ToAggregate())
	for _, one := range crd.Spec.Versions {
		if !one.Served {
			continue
		}
		of, err := apiextensions.GetSchemaForVersion(&crd, one.Name)
		must(err)
		structural, err := schema.NewStructural(of.OpenAPIV3Schema)
		must(err)
		validator, _, err := validation.NewSchemaValidator(of.OpenAPIV3Schema)
		must(err)
		versions[key(next.Set, crd.Spec.Group+"/"+one.Name, crd.Spec.Names.Kind)] =
			&version{structural, validator, cel.NewValidator(structural, true, celconfig.PerCallLimit)}
	}
}

func refusals(versions map[string]*version, next line) []string {
	var manifest object
	must(numbers.Unmarshal(next.Manifest, &manifest))
	for _, set := range next.Sets {
		if found := versions[key(set, manifest["apiVersion"], manifest["kind"])]; found != nil {
			return append(ofMetadata(manifest), found.refusals(manifest)...)
		}
	}
	return []string{"no such kind"}
}

func ofMetadata(manifest object) []string {
	meta, _, unknown, err := objectmeta.GetObjectMetaWithOptions(manifest, objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	if err != nil {
		return []string{err.Error()}
	}
	if meta == nil {
		meta = &metav1.ObjectMeta{}
	}
	// What the request says, and what the API server makes of the beginning of a name.
	if meta.Namespace == "" {
		meta.Namespace = "default"
	}
	if meta.Name == "" && meta.GenerateName != "" {
		meta.Name = meta.GenerateName[:min(len(meta.GenerateName), 58)] + "bcdfg"
	}
	return append(texts(metavalidation.ValidateObjectMeta(meta, true, metavalidation.NameIsDNSSubdomain, field.NewPath("metadata"))), unknown...)
}

// What the API server does with an object that is created, in its order.
func (v *version) refusals(manifest object) []string {
	refused := append([]string{}, pruning.PruneWithOptions(manifest, v.structural, true, schema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})...)
	defaulting.PruneNonNullableNullsWithoutDefaults(manifest, v.structural)
	defaulting.Default(manifest, v.structural)
	structure := validation.ValidateCustomResource(nil, manifest, v.schema)
	structure = append(structure, listtype.ValidateListSetsAndMaps(nil, v.structural, manifest)...)
	if len(structure) > 0 || v.rules == nil {
		return append(refused, texts(structure)...)
	}
	rules, _ := v.rules.Validate(context.Background(), nil, v.structural, manifest, nil, celconfig.RuntimeCELCostBudget)
	return append(refused, texts(rules)...)
}

func texts(errors field.ErrorList) []string {
	all := []string{}
	for _, one := range errors {
		all = append(all, one.Error())
	}
	return all
}
