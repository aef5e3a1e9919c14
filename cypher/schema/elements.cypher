// One umbrella label carries the identity of everything; look-ups go through it.
CREATE CONSTRAINT element_uid IF NOT EXISTS FOR (n:Element) REQUIRE n.uid IS UNIQUE;
CREATE INDEX element_model IF NOT EXISTS FOR (n:Element) ON (n.model);
