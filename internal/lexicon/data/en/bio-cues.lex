source: sentences on who the author is
[writer open=yes]
example: The writer is a lawyer
the writer is
the author is
contact the writer
contact the author
the writer was
the writers are
the authors are
about the author
the writer lives
the writer heads
the writer teaches
[does]
example: She covers the environment
can be reached
reached at
may be reached
covers
writes about
writes for
reports on
is the author
is a
is an
writes
reports from
is based in
has covered
teaches
edits
heads
