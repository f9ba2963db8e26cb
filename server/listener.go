package server

import (
	"net"
	"sync"
)

// limitListener bounds the connections that are open at a time, in all and per IP address. Those beyond are accepted
// and closed at once: left in the kernel's queue they would keep other callers out.
type limitListener struct {
	net.Listener
	most, perAddress int

	mu        sync.Mutex
	open      int
	byAddress map[string]int
	refused   func() // counts; may be nil
}

func newLimitListener(l net.Listener, most, perAddress int) *limitListener {
	return &limitListener{Listener: l, most: most, perAddress: perAddress, byAddress: map[string]int{}}
}

// Accept returns the next connection within the limits.
func (l *limitListener) Accept() (net.Conn, error) {
	for {
		conn, err := l.Listener.Accept()
		if err != nil {
			return nil, err
		}
		address := hostOf(conn.RemoteAddr())
		if l.take(address) {
			return &limitedConn{Conn: conn, release: sync.OnceFunc(func() { l.release(address) })}, nil
		}
		if l.refused != nil {
			l.refused()
		}
		_ = conn.Close()
	}
}

func (l *limitListener) take(address string) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.open >= l.most || l.byAddress[address] >= l.perAddress {
		return false
	}
	l.open++
	l.byAddress[address]++
	return true
}

func (l *limitListener) release(address string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.open--
	if l.byAddress[address]--; l.byAddress[address] == 0 {
		delete(l.byAddress, address)
	}
}

// limitedConn gives its place back when it is closed.
type limitedConn struct {
	net.Conn
	release func()
}

func (c *limitedConn) Close() error {
	defer c.release()
	return c.Conn.Close()
}

// hostOf returns the address without its port. Calls that come by HTTP have theirs as a string.
func hostOf(addr net.Addr) string {
	if tcp, ok := addr.(*net.TCPAddr); ok {
		return tcp.IP.String()
	}
	if host, _, err := net.SplitHostPort(addr.String()); err == nil {
		return host
	}
	return addr.String()
}
