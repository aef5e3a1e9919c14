// One umbrella label carries the identity of everything; look-ups go through it.
// No index on `model`: so many elements share a value that the embedded engine took 25 to 50 s to remove 5,000 of them
// with such an index, and about 1 s without; a scan of a label finds a model's elements fast enough on both engines.
CREATE CONSTRAINT element_uid IF NOT EXISTS FOR (n:Element) REQUIRE n.uid IS UNIQUE;
