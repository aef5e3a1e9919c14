"""One module a noun: parse, call one function of the domain, return."""
