package segment

// AskAll makes c ask every recogniser about every item, whatever it needs.
func AskAll(c *Classifier) { c.askAll = true }
