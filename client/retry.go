package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/metadata"
	"google.golang.org/grpc/status"
)

// mostRepeats is how often a call is begun anew whose answer broke off.
const mostRepeats = 3

// repeat makes a call, and makes it again where the connection broke after the answer had begun: gRPC's retries end with
// the first header of an answer. No method has side effects. What gRPC itself may retry is left to it and its budget.
func repeat[Request, Answer any](ctx context.Context, request Request, call func(context.Context, Request, ...grpc.CallOption) (Answer, error)) (Answer, error) {
	for again := 0; ; again++ {
		var header metadata.MD
		answer, err := call(ctx, request, grpc.Header(&header))
		if errors.Is(err, io.EOF) { // how gRPC says that its last try broke while it was sending
			err = status.Error(codes.Unavailable, "the connection broke")
		}
		if status.Code(err) != codes.Unavailable || len(header) == 0 || again == mostRepeats || ctx.Err() != nil {
			return answer, err
		}
	}
}

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
