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
the writer’s
the writer's
the author’s
the author's
the writer lives in
the author lives
the author teaches
the author was
the writer served
the columnist is
this writer is
about the writer
the reviewer is
the reporter is
the author heads
the author of this article
the writer may be reached
the writer can be reached
the author can be reached
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
[has open=yes weak=yes]
example: The writer has worked in Haifa since 1999
the writer has
the author has
the reviewer has
the critic has
the writer
the author writes
our reviewer
our critic
