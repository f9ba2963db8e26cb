package server

import (
	"context"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// NormalizeText answers the method of that name.
func (s *service) NormalizeText(ctx context.Context, request *maqafv1.NormalizeTextRequest) (response *maqafv1.NormalizeTextResponse, err error) {
	err = s.guard(ctx, func() error { return notSupported("options.steps", "normalization") })
	return nil, toStatus(err).Err()
}
