// Package normalize mends text on request; each step returns edits from which the source can be rebuilt.
package normalize
