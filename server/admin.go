package server

import (
	"encoding/json"
	"net"
	"net/http"
	"net/http/pprof"
	"runtime"

	"github.com/prometheus/client_golang/prometheus/promhttp"
)

// Admin returns what operators ask over HTTP, on a port of its own: /metrics (Prometheus), /livez, /readyz (503
// before Serve and once Stop has begun), /buildinfo (JSON) and, for callers on the same machine alone, /debug/pprof/. It asks for no token
// and holds no text of callers; keep its port inside.
func (s *Server) Admin() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(s.service.metrics.registry, promhttp.HandlerOpts{}))
	mux.HandleFunc("GET /livez", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "alive\n") })
	mux.HandleFunc("GET /readyz", s.ready)
	mux.HandleFunc("GET /buildinfo", s.buildInfo)
	mux.HandleFunc("GET /debug/pprof/", loopbackOnly(pprof.Index))
	mux.HandleFunc("GET /debug/pprof/profile", loopbackOnly(pprof.Profile))
	mux.HandleFunc("GET /debug/pprof/symbol", loopbackOnly(pprof.Symbol))
	mux.HandleFunc("GET /debug/pprof/trace", loopbackOnly(pprof.Trace))
	return mux
}

// ready tells whether calls are taken: from Serve to Stop.
func (s *Server) ready(w http.ResponseWriter, _ *http.Request) {
	select {
	case <-s.serving:
	default:
		say(w, http.StatusServiceUnavailable, "starting\n")
		return
	}
	select {
	case <-s.stopping:
		say(w, http.StatusServiceUnavailable, "draining\n")
	default:
		say(w, http.StatusOK, "ready\n")
	}
}

func (s *Server) buildInfo(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]string{
		"version": s.config.Build.Version, "commit": s.config.Build.Commit, "ruleset": s.service.engine.Ruleset().ID, "go": runtime.Version(),
	})
}

func say(w http.ResponseWriter, code int, words string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(code)
	_, _ = w.Write([]byte(words))
}

// loopbackOnly keeps profiles, which tell much and cost much, from others than this machine. The command line, which
// pprof can also show, is not served at all: it names files.
func loopbackOnly(handler http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		host, _, _ := net.SplitHostPort(r.RemoteAddr)
		if ip := net.ParseIP(host); ip == nil || !ip.IsLoopback() {
			say(w, http.StatusForbidden, "profiles are for callers on this machine\n")
			return
		}
		handler(w, r)
	}
}
