package check

import (
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	appsv1 "k8s.io/api/apps/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	networkingv1 "k8s.io/api/networking/v1"
	policyv1 "k8s.io/api/policy/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"sigs.k8s.io/yaml"
)

// kustomization is as much of kustomize's own file as is used here.
type kustomization struct {
	APIVersion string   `json:"apiVersion"`
	Kind       string   `json:"kind"`
	Namespace  string   `json:"namespace"`
	Resources  []string `json:"resources"`
	Patches    []struct {
		Path string `json:"path"`
	} `json:"patches"`
}

// strict decodes a file into v; fields that v does not know and keys given twice are faults.
func strict[T any](t *testing.T, name string) *T {
	t.Helper()
	v := new(T)
	if err := yaml.UnmarshalStrict(read(t, name), v); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return v
}

// TestManifestsDecode decodes each manifest into the type that its kind names.
func TestManifestsDecode(t *testing.T) {
	for _, name := range slices.Concat(glob(t, "kubernetes/*.yaml"), glob(t, "kubernetes/*/*.yaml")) {
		meta := new(metav1.TypeMeta)
		if err := yaml.Unmarshal(read(t, name), meta); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		switch of := meta.APIVersion + " " + meta.Kind; of {
		case "v1 Namespace":
			strict[corev1.Namespace](t, name)
		case "v1 ServiceAccount":
			strict[corev1.ServiceAccount](t, name)
		case "v1 Service":
			strict[corev1.Service](t, name)
		case "apps/v1 Deployment":
			strict[appsv1.Deployment](t, name)
		case "autoscaling/v2 HorizontalPodAutoscaler":
			strict[autoscalingv2.HorizontalPodAutoscaler](t, name)
		case "policy/v1 PodDisruptionBudget":
			strict[policyv1.PodDisruptionBudget](t, name)
		case "networking.k8s.io/v1 NetworkPolicy":
			strict[networkingv1.NetworkPolicy](t, name)
		case "kustomize.config.k8s.io/v1beta1 Kustomization":
			strict[kustomization](t, name)
		default:
			t.Errorf("%s: no schema for %q", name, of)
		}
	}
}

func TestKustomizationsNameEveryFile(t *testing.T) {
	for _, name := range slices.Concat(glob(t, "kubernetes/kustomization.yaml"), glob(t, "kubernetes/*/kustomization.yaml")) {
		k := strict[kustomization](t, name)
		named := map[string]bool{path.Base(name): true}
		for _, file := range k.Resources {
			named[file] = true
		}
		for _, patch := range k.Patches {
			named[patch.Path] = true
		}
		for _, file := range glob(t, path.Dir(name)+"/*.yaml") {
			if !named[path.Base(file)] {
				t.Errorf("%s does not name %s", name, file)
			}
			delete(named, path.Base(file))
		}
		delete(named, "..")
		if len(named) > 0 {
			t.Errorf("%s names what is not there: %v", name, slices.Sorted(maps.Keys(named)))
		}
	}
}

// TestManifestsAgree checks what no schema sees: selectors, ports, names and times of different files.
func TestManifestsAgree(t *testing.T) {
	d := strict[appsv1.Deployment](t, "kubernetes/deployment.yaml")
	pod := d.Spec.Template
	for name, selector := range map[string]*metav1.LabelSelector{
		"deployment": d.Spec.Selector,
		"budget":     strict[policyv1.PodDisruptionBudget](t, "kubernetes/poddisruptionbudget.yaml").Spec.Selector,
		"policy":     &strict[networkingv1.NetworkPolicy](t, "kubernetes/networkpolicy.yaml").Spec.PodSelector,
		"spread":     pod.Spec.TopologySpreadConstraints[0].LabelSelector,
		"service":    {MatchLabels: strict[corev1.Service](t, "kubernetes/service.yaml").Spec.Selector},
	} {
		if len(selector.MatchLabels) == 0 {
			t.Errorf("the %s selects everything", name)
		}
		for key, value := range selector.MatchLabels {
			if pod.Labels[key] != value {
				t.Errorf("the %s selects %s=%s, the pods have %q", name, key, value, pod.Labels[key])
			}
		}
	}
	container := pod.Spec.Containers[0]
	ports := map[string]int32{}
	for _, p := range container.Ports {
		ports[p.Name] = p.ContainerPort
	}
	env := map[string]string{}
	for _, e := range container.Env {
		env[e.Name] = e.Value
	}
	if got := container.ReadinessProbe.GRPC; got == nil || got.Port != ports["grpc"] || env["MAQAF_ADDR"] != ":7788" || ports["grpc"] != 7788 || env["MAQAF_ADMIN_ADDR"] != ":9090" || ports["admin"] != 9090 {
		t.Errorf("ports differ: probe %v, %v, %v", got, ports, env)
	}
	if service := strict[corev1.Service](t, "kubernetes/service.yaml").Spec; service.ClusterIP != corev1.ClusterIPNone || ports[service.Ports[0].TargetPort.StrVal] != service.Ports[0].Port {
		t.Errorf("the service: %+v", service)
	}
	for _, rule := range strict[networkingv1.NetworkPolicy](t, "kubernetes/networkpolicy.yaml").Spec.Ingress {
		if ports[rule.Ports[0].Port.StrVal] == 0 || len(rule.From) == 0 {
			t.Errorf("the policy lets in %+v", rule)
		}
	}
	wait, timeout := duration(t, env["MAQAF_DRAIN_WAIT"]), duration(t, env["MAQAF_DRAIN_TIMEOUT"])
	if grace := *pod.Spec.TerminationGracePeriodSeconds; float64(grace) <= (wait + timeout).Seconds() {
		t.Errorf("%d s of grace, but the server may take %v and %v", grace, wait, timeout)
	}
	if s := pod.Spec.SecurityContext; s == nil || !*s.RunAsNonRoot || *s.RunAsUser == 0 || s.SeccompProfile.Type != corev1.SeccompProfileTypeRuntimeDefault {
		t.Errorf("the pod: %+v", s)
	}
	if s := container.SecurityContext; s == nil || *s.AllowPrivilegeEscalation || !*s.ReadOnlyRootFilesystem || !slices.Equal(s.Capabilities.Drop, []corev1.Capability{"ALL"}) {
		t.Errorf("the container: %+v", s)
	}
	h := strict[autoscalingv2.HorizontalPodAutoscaler](t, "kubernetes/horizontalpodautoscaler.yaml")
	if target := h.Spec.ScaleTargetRef; target.Kind != d.Kind || target.Name != d.Name || target.APIVersion != d.APIVersion || d.Spec.Replicas != nil {
		t.Errorf("the autoscaler scales %+v, of %v replicas", target, d.Spec.Replicas)
	}
	patch := strict[appsv1.Deployment](t, "kubernetes/tls/deployment.yaml")
	if patch.Name != d.Name || patch.Spec.Template.Spec.Containers[0].Name != container.Name {
		t.Error("the TLS patch is for another container")
	}
	known := flags(t)
	for _, e := range slices.Concat(container.Env, patch.Spec.Template.Spec.Containers[0].Env) {
		if !known[e.Name] {
			t.Errorf("no flag of maqaf serve is set by %s", e.Name)
		}
	}
	if !strings.HasSuffix(container.Image, ":0.1.0") {
		t.Errorf("the image %s: raise it and this test with each release", container.Image)
	}
}
