package server

import (
	"context"

	"google.golang.org/protobuf/types/known/timestamppb"

	"github.com/maqaf/maqaf/internal/date"
	"github.com/maqaf/maqaf/internal/text"
	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// GetServerInfo answers the method of that name.
func (s *service) GetServerInfo(context.Context, *maqafv1.GetServerInfoRequest) (*maqafv1.GetServerInfoResponse, error) {
	return &maqafv1.GetServerInfoResponse{
		Version:             s.config.Build.Version,
		Commit:              s.config.Build.Commit,
		StartTime:           timestamppb.New(s.started),
		Rulesets:            []*maqafv1.Ruleset{newRuleset(s.engine)},
		Limits:              s.limits(),
		Annotations:         supportedAnnotations(),
		Charsets:            text.Charsets(),
		LanguageCodes:       s.engine.Languages(),
		TimeZoneVersion:     date.ZoneVersion,
		FurnitureCategories: s.engine.Categories(),
	}, nil
}

func (s *service) limits() *maqafv1.Limits {
	return &maqafv1.Limits{
		MaxTextBytes:           int32(s.config.MaxTextBytes),
		MaxBatchItems:          int32(s.config.MaxBatchItems),
		MaxMessageBytes:        int32(s.config.MaxMessageBytes),
		MaxStreamItemsInFlight: int32(s.config.MaxStreamItemsInFlight),
		MaxAnnotations:         int32(s.config.MaxAnnotations),
		MaxAnswerBytes:         int32(s.config.maxAnswerBytes()),
	}
}
