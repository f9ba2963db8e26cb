package server

import (
	"context"
	"sync"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// BatchAnalyzeText answers the method of that name.
func (s *service) BatchAnalyzeText(ctx context.Context, request *maqafv1.BatchAnalyzeTextRequest) (*maqafv1.BatchAnalyzeTextResponse, error) {
	options, err := s.readBatch(request)
	if err != nil {
		return nil, toStatus(err).Err()
	}
	results := make([]*maqafv1.AnalyzeItemResult, len(request.GetItems()))
	sizes := make([]int, len(results))
	var group sync.WaitGroup
	slots := make(chan struct{}, s.workers())
	for i, item := range request.GetItems() {
		slots <- struct{}{}
		group.Go(func() {
			results[i], sizes[i] = s.item(ctx, i, item, options, callOf(ctx).answer)
			<-slots
		})
	}
	group.Wait()
	if err := ctx.Err(); err != nil {
		return nil, toStatus(err).Err()
	}
	s.boundBatch(results, sizes)
	return &maqafv1.BatchAnalyzeTextResponse{Results: results}, nil
}

// readBatch checks what concerns the call as a whole.
func (s *service) readBatch(request *maqafv1.BatchAnalyzeTextRequest) (*analyzeOptions, error) {
	items := request.GetItems()
	if len(items) == 0 {
		return nil, required("items", "give at least one document")
	}
	if len(items) > s.config.MaxBatchItems {
		return nil, &sizeError{
			reason: maqafv1.ErrorReason_ERROR_REASON_BATCH_TOO_LARGE, field: "items", what: "the batch", unit: "items",
			got: len(items), most: s.config.MaxBatchItems,
		}
	}
	total := 0
	for _, item := range items {
		total += len(item.GetDocument().GetText()) + len(item.GetDocument().GetEncodedText().GetData())
	}
	if total > s.config.MaxMessageBytes {
		return nil, &sizeError{
			reason: maqafv1.ErrorReason_ERROR_REASON_BATCH_TOO_LARGE, field: "items", what: "the batch", unit: "bytes",
			got: total, most: s.config.MaxMessageBytes,
		}
	}
	return s.readOptions("options", request.GetOptions())
}

// boundBatch keeps the whole answer within the limit: an item that would pass it fails alone.
func (s *service) boundBatch(results []*maqafv1.AnalyzeItemResult, sizes []int) {
	const framing = 8 // most bytes that the tag and length of a result take
	room := s.config.maxAnswerBytes()
	for i, result := range results {
		size := sizes[i] + framing
		if size > room && result.GetAnalysis() != nil {
			err := &answerError{got: s.config.maxAnswerBytes() - room + size, most: s.config.maxAnswerBytes()}
			results[i] = failed(int(result.GetIndex()), result.GetItemId(), err)
			size = results[i].SizeVT() + framing
		}
		room -= size
	}
}

// item analyses one document of a batch or stream. The result lies in memory of take and has size bytes. There always is
// one: a bad item fails alone, and so does one that makes the server panic.
func (s *service) item(ctx context.Context, index int, item *maqafv1.AnalyzeItem, shared *analyzeOptions, take func() *answer) (result *maqafv1.AnalyzeItemResult, size int) {
	ctx, end := stage(ctx, "item")
	id, err := readItemID(item)
	if err == nil {
		err = s.guard(ctx, func() error {
			result, size, err = s.analyzeItem(ctx, index, item, shared, take)
			return err
		})
	}
	end(err)
	if err != nil {
		result = failed(index, id, err)
		size = result.SizeVT()
	}
	return result, size
}

func (s *service) analyzeItem(ctx context.Context, index int, item *maqafv1.AnalyzeItem, options *analyzeOptions, take func() *answer) (result *maqafv1.AnalyzeItemResult, size int, err error) {
	if item.GetOptions() != nil {
		own, err := s.readOptions("options", item.GetOptions())
		if err != nil {
			return nil, 0, err
		}
		options = own
	}
	analysis, err := s.analyze(ctx, item.GetDocument(), options, take)
	if err != nil {
		return nil, 0, err
	}
	result = &maqafv1.AnalyzeItemResult{
		Index: int32(index), ItemId: item.GetItemId(), Outcome: &maqafv1.AnalyzeItemResult_Analysis{Analysis: analysis},
	}
	size = result.SizeVT()
	return result, size, s.fits(size)
}

func failed(index int, id string, err error) *maqafv1.AnalyzeItemResult {
	return &maqafv1.AnalyzeItemResult{
		Index: int32(index), ItemId: id, Outcome: &maqafv1.AnalyzeItemResult_Error{Error: toStatus(err).Proto()},
	}
}
