package client

import (
	"google.golang.org/genproto/googleapis/rpc/errdetails"
	rpcstatus "google.golang.org/genproto/googleapis/rpc/status"
	"google.golang.org/grpc/status"

	maqafv1 "github.com/maqaf/maqaf/proto/maqaf/v1"
)

// Reason returns why err happened, with the facts that the contract's ErrorReason declares for it, such as
// "byteOffset". It returns ERROR_REASON_UNSPECIFIED and nil for errors that maqaf did not make, such as a broken
// connection, and for reasons newer than this client.
func Reason(err error) (maqafv1.ErrorReason, map[string]string) {
	return reason(status.Convert(err))
}

// ItemReason is Reason for the error of one item of a batch or stream.
func ItemReason(err *rpcstatus.Status) (maqafv1.ErrorReason, map[string]string) {
	return reason(status.FromProto(err))
}

func reason(s *status.Status) (maqafv1.ErrorReason, map[string]string) {
	for _, detail := range s.Details() {
		if info, ok := detail.(*errdetails.ErrorInfo); ok && info.GetDomain() == "maqaf" {
			return maqafv1.ErrorReason(maqafv1.ErrorReason_value["ERROR_REASON_"+info.GetReason()]), info.GetMetadata()
		}
	}
	return maqafv1.ErrorReason_ERROR_REASON_UNSPECIFIED, nil
}
