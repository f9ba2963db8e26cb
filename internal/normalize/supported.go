package normalize

// Supported reports whether this build can run the step.
func (s Step) Supported() bool { return s.Valid() && stepFuncs[s] != nil }
