source: rights and terms on English pages
[rights category=legal.rights strong=yes]
example: All rights reserved
all rights reserved
©
copyright ©
copyright (c)
(c) copyright
rights reserved
forward-looking statements
forward looking statements
safe harbor
prior written consent
copyright notice
dmca
terms of use apply
without written permission
not be published
not be copied
not be reproduced
without permission
reproduction prohibited
republication or redistribution
without prior permission
used under license
not be republished
not be redistributed
unauthorized reproduction
written permission
trademark of
legal notice
section 27a
express permission
legal disclaimer
disclaimer
all content ©
content licensed
licensed under
all content licensed
used by permission
may not be reproduced
cannot be reproduced
no part of this
strictly prohibited
is prohibited
copyright of
rights and permissions
all trademarks
registered trademark
registered trademarks
registered in england
registered office
company number
registered company
registered charity
publishing group
media group ltd
vat number
issn
you are receiving this
you signed up
no longer wish to
do not reply to this
this e-mail was sent
unsubscribe at any time
past performance
investment advice
financial advice
legal advice
medical advice
professional advice
consult your doctor
consult a doctor
solely those of
those of the author
those of the authors
own and do not
not necessarily reflect
not necessarily those
does not endorse
editorially independent
ipso
press complaints
code of practice
publisher is not
we are not responsible
at your own risk
without warranty
errors and omissions
subject to change
terms apply
conditions apply
t&cs apply
18+
gamble responsibly
gambleaware
opinions are the
opinions are those
views are those
must be credited
this story only
for editorial use only
may be used
for single use
credit must be given
mandatory credit
no archiving
no resale
not for redistribution
not for reproduction
not for resale
[terms category=legal.terms]
example: prohibited without the consent
prohibited
permission
reproduction
republication
redistribution
responsibility
consent
disclaimer
trademark
redistributed
reproduced
infringement
copied
sole responsibility
liability
rights
terms
reserved
liable
their writers
the writer alone
views expressed
the responsibility of
do not necessarily
for informational purposes
not constitute
not a substitute
not responsible for
external sites
constitutes acceptance
acceptance of our
click for restrictions
all prices
copyrighted
licensed
licence
license
publisher
publishers
property
intellectual property
owner
owners
opinions
opinions expressed
views
expressed
endorse
accuracy
warranty
damages
advice
herein
thereof
pursuant
hereby
applicable
law
laws
law prohibits
permitted
unauthorised
unauthorized
distribution
republish
republished
reproduce
redistribute
personal use
commercial use
non-commercial
trademarks
registered
excerpts
fair use
moderated
moderation
guidelines
violate
reserve the right
reserves the right
[owner category=legal.rights open=yes]
example: Copyright The Tower Gazette
copyright
copyright by
[notice category=legal.rights weak=yes]
example: The Gazette is not responsible for external sites
not responsible for
not liable for
external sites
external websites
external links
[agree category=legal.terms strong=yes]
example: By posting you agree to our house rules
you agree to our
agree to our terms
agree to our privacy
agree to the privacy
agree to the terms and conditions
violate our terms
violate our guidelines
[agreement category=legal.terms weak=yes]
example: By posting you accept the house rules of this page
by posting
by commenting
by subscribing
by signing up
by registering
by submitting
by clicking
by using this site
by using our site
by continuing to use
accept the privacy
accept our
subject to our
in accordance with our
