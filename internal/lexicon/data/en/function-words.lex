source: closed classes of English
[words script=latin]
example: the end of the day
the
of
in
for
it
was
on
as
with
his
they
at
this
from
have
or
by
had
what
all
were
when
we
there
can
your
which
their
said
if
each
about
how
up
out
them
then
she
many
some
so
these
would
other
into
has
more
her
two
him
see
no
could
its
now
been
did
over
after
than
our
where
should
because
under
while
during
against
until
without
before
between
does
why
he
i
you
my
me
us
just
only
any
says
off
through
still
since
both
every
must
one
do
here
very
such
[clause script=latin opens=clause]
example: officials said that the road would stay shut until Tuesday
that
# Words behind which a name is explained.
[apposition script=latin opens=apposition]
example: Tom Sunday, who farms here
a
an
who
[joined script=latin opens=phrase]
example: Ann Lee and Tom Sunday said
and
but
# Words that take the past out of a participle or a verb: is signed, to shut.
[copula script=latin verb=be]
example: unless the deal is signed by Sunday
is
are
am
be
being
to
[denial script=latin verb=not]
example: if it is not signed by Sunday
not
never
also
