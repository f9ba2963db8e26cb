package client

import (
	"encoding/json"
	"fmt"
)

// serviceConfig is how gRPC spreads and repeats calls. No method of the contract has side effects, so each may be
// repeated: four tries in all, only on UNAVAILABLE, with growing pauses or the pause that the server names in its
// pushback. The budget stops retries when more than about half of the calls fail, so that they cannot make an overload
// worse. Calls go to all addresses of the target in turn. Streams that had answers are AnalyzeAll's to repeat.
func serviceConfig() string {
	config := map[string]any{
		"loadBalancingConfig": []any{map[string]any{"round_robin": map[string]any{}}},
		"retryThrottling":     map[string]any{"maxTokens": 100, "tokenRatio": 0.1},
		"methodConfig": []any{map[string]any{
			"name": []any{map[string]any{"service": "maqaf.v1.TextService"}, map[string]any{"service": "maqaf.v1.InfoService"}},
			"retryPolicy": map[string]any{
				"maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "2s", "backoffMultiplier": 2,
				"retryableStatusCodes": []any{"UNAVAILABLE"},
			},
		}},
	}
	text, err := json.Marshal(config)
	if err != nil {
		panic(fmt.Sprintf("client: the service config: %v", err)) // it is a constant
	}
	return string(text)
}
