// Package script tells which scripts and languages stand where in a text.
package script
