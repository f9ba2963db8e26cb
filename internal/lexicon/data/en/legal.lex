source: rights and terms on English pages
[rights category=legal.rights strong=yes]
example: All rights reserved
all rights reserved
©
copyright ©
(c) copyright
rights reserved
forward-looking statements
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
[terms category=legal.terms]
example: prohibited without the consent
prohibited
permission
reproduction
republication
redistribution
copyright
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
