// Package web is what a browser gets: the playground page, and the contract's methods as JSON over HTTP, Connect and
// gRPC-Web, all on one port beside the gRPC server.
package web

import (
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"strings"
	"time"
)

//go:generate npm --prefix app run build

// dist is the built page; `make web` writes it from app.
//
//go:embed dist
var dist embed.FS

// openapi describes the methods for tools that know HTTP and JSON alone; `make gen` writes it from the contract.
//
//go:embed openapi.yaml
var openapi []byte

// Calls is a gRPC server as this package needs it.
type Calls interface {
	// Calls returns the handler of gRPC over HTTP.
	Calls() http.Handler
	// CallTimeout is how long a unary call may take to arrive.
	CallTimeout() time.Duration
	// MaxReceiveBytes is the largest message, in bytes.
	MaxReceiveBytes() int
}

// Config says who may use the page's port.
type Config struct {
	// Origins are the sites whose scripts may call the methods, such as "https://desk.example"; none by default.
	Origins []string
	// Server is what the page tells its reader about the server.
	Server Server
}

// Server is what the page puts into the commands that it shows.
type Server struct {
	// GRPC is the host and port of the gRPC server.
	GRPC string `json:"grpc"`
	// TLS is true if it speaks TLS, Token if it asks for one.
	TLS     bool   `json:"tls"`
	Token   bool   `json:"token"`
	Version string `json:"version"`
}

// New returns the handler of the web port: the page at /, /openapi.yaml, and the methods of server at
// /maqaf.v1.TextService/ and /maqaf.v1.InfoService/. Errors are those of config, or a broken build.
func New(server Calls, config Config) (http.Handler, error) {
	methods, err := newMethods(server)
	if err != nil {
		return nil, err
	}
	guarded, err := newOrigins(config.Origins, methods)
	if err != nil {
		return nil, err
	}
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		return nil, fmt.Errorf("the embedded page: %w", err)
	}
	told, err := json.Marshal(config.Server)
	if err != nil {
		return nil, fmt.Errorf("what the page tells: %w", err)
	}
	mux := http.NewServeMux()
	for _, service := range services {
		mux.Handle("/"+service+"/", guarded)
	}
	mux.Handle("/", reading(page(files)))
	mux.Handle("/openapi.yaml", reading(document("application/yaml; charset=utf-8", openapi)))
	mux.Handle("/server.json", reading(document("application/json", told)))
	return hardened(mux), nil
}

// reading refuses what would do more than read.
func reading(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodGet && r.Method != http.MethodHead {
			w.Header().Set("Allow", "GET, HEAD")
			http.Error(w, "this can only be read", http.StatusMethodNotAllowed)
			return
		}
		next.ServeHTTP(w, r)
	})
}

func document(kind string, data []byte) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		w.Header().Set("Cache-Control", "no-cache")
		_, _ = w.Write(data)
	})
}

// policy lets the page load what this port serves and nothing else; text can only become markup by a fault that
// trusted-types stops.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; " +
	"form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

// hardened sets the headers that bound what a browser may do with an answer.
func hardened(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
		next.ServeHTTP(w, r)
	})
}

// page serves the files of the page. Those under assets/ have a digest in their names and never change.
func page(files fs.FS) http.Handler {
	server := http.FileServerFS(files)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cross-Origin-Resource-Policy", "same-origin")
		w.Header().Set("Cache-Control", "no-cache")
		if strings.HasPrefix(r.URL.Path, "/assets/") {
			if strings.HasSuffix(r.URL.Path, "/") {
				http.NotFound(w, r) // no listing
				return
			}
			w.Header().Set("Cache-Control", "max-age=31536000, immutable")
		}
		server.ServeHTTP(w, r)
	})
}
