package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// allowedHeaders are what Connect and gRPC-Web clients send; exposedHeaders what they read.
const (
	allowedHeaders = "Authorization, Connect-Protocol-Version, Connect-Timeout-Ms, Content-Type, Grpc-Timeout, X-Grpc-Web, X-User-Agent"
	exposedHeaders = "Grpc-Message, Grpc-Status, Grpc-Status-Details-Bin, Maqaf-Request-Id, Trailer-Maqaf-Request-Id"
)

// newOrigins puts the rule of origins before next: scripts of this port's own page may call, those of allowed sites too,
// by CORS, and no others.
func newOrigins(allowed []string, next http.Handler) (http.Handler, error) {
	guard := http.NewCrossOriginProtection()
	for _, origin := range allowed {
		if err := checkOrigin(origin); err != nil {
			return nil, err
		}
		if err := guard.AddTrustedOrigin(origin); err != nil {
			return nil, fmt.Errorf("web origin %q: %w", origin, err)
		}
	}
	next = guard.Handler(next)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		if len(allowed) > 0 {
			h.Add("Vary", "Origin")
		}
		origin := r.Header.Get("Origin")
		if origin != "" && slices.Contains(allowed, origin) {
			h.Set("Access-Control-Allow-Origin", origin)
			h.Set("Access-Control-Expose-Headers", exposedHeaders)
			if r.Method == http.MethodOptions {
				h.Set("Access-Control-Allow-Methods", "GET, POST")
				h.Set("Access-Control-Allow-Headers", allowedHeaders)
				h.Set("Access-Control-Max-Age", "7200")
				w.WriteHeader(http.StatusNoContent)
				return
			}
		}
		if r.Method == http.MethodOptions {
			http.Error(w, "scripts of other sites may not call; see maqaf serve --web-origin", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	}), nil
}

// checkOrigin wants scheme, host and perhaps port, as browsers send them.
func checkOrigin(origin string) error {
	u, err := url.Parse(origin)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Scheme+"://"+u.Host != origin || strings.ToLower(origin) != origin {
		return fmt.Errorf("web origin %q: give scheme and host, such as https://desk.example or http://localhost:3000", origin)
	}
	return nil
}
