package check

import (
	"testing"

	bootstrapv3 "github.com/envoyproxy/go-control-plane/envoy/config/bootstrap/v3"
	_ "github.com/envoyproxy/go-control-plane/envoy/extensions/filters/http/router/v3" // the types that Any fields name
	hcmv3 "github.com/envoyproxy/go-control-plane/envoy/extensions/filters/network/http_connection_manager/v3"
	_ "github.com/envoyproxy/go-control-plane/envoy/extensions/retry/host/previous_hosts/v3"
	httpv3 "github.com/envoyproxy/go-control-plane/envoy/extensions/upstreams/http/v3"
	"google.golang.org/protobuf/encoding/protojson"
	"sigs.k8s.io/yaml"
)

// TestEnvoy reads the configuration as Envoy does, strictly, and asks the constraints of its types, those inside Any too.
func TestEnvoy(t *testing.T) {
	data, err := yaml.YAMLToJSONStrict(read(t, "envoy/envoy.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	var config bootstrapv3.Bootstrap
	if err := protojson.Unmarshal(data, &config); err != nil {
		t.Fatal(err)
	}
	if err := config.ValidateAll(); err != nil {
		t.Error(err)
	}
	clusters := map[string]bool{}
	for _, c := range config.GetStaticResources().GetClusters() {
		clusters[c.GetName()] = true
		var options httpv3.HttpProtocolOptions
		if err := c.GetTypedExtensionProtocolOptions()["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"].UnmarshalTo(&options); err != nil {
			t.Fatal(err)
		}
		if err := options.ValidateAll(); err != nil {
			t.Error(err)
		}
		if options.GetExplicitHttpConfig().GetHttp2ProtocolOptions() == nil || c.GetOutlierDetection() == nil || c.GetHealthChecks()[0].GetGrpcHealthCheck() == nil {
			t.Errorf("the cluster %s lacks HTTP/2, outlier detection or the health check of gRPC", c.GetName())
		}
	}
	routes := 0
	for _, l := range config.GetStaticResources().GetListeners() {
		var manager hcmv3.HttpConnectionManager
		if err := l.GetFilterChains()[0].GetFilters()[0].GetTypedConfig().UnmarshalTo(&manager); err != nil {
			t.Fatal(err)
		}
		if err := manager.ValidateAll(); err != nil {
			t.Error(err)
		}
		for _, host := range manager.GetRouteConfig().GetVirtualHosts() {
			for _, route := range host.GetRoutes() {
				routes++
				if !clusters[route.GetRoute().GetCluster()] {
					t.Errorf("a route leads to the cluster %q", route.GetRoute().GetCluster())
				}
			}
		}
	}
	if routes != 2 {
		t.Errorf("%d routes", routes)
	}
}
