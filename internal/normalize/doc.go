// Package normalize mends text on request. Each step is a pure function from a text to the changes that it wants;
// Normalize runs the steps in order and returns the new text with edits from which the old one can be rebuilt.
package normalize
