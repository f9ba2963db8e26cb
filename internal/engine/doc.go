// Package engine analyses a document: it calls the stages in their order and joins what they return.
package engine
