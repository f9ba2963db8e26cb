source: Arabic grammar
# Minutes behind the hour.
[half minutes=30 side=after]
example: الساعة الثامنة والنصف
والنصف
ونصف
[quarter minutes=15 side=after]
example: الساعة الثامنة والربع
والربع
وربع
[third minutes=20 side=after]
example: الساعة الثامنة والثلث
والثلث
وثلث
[quarter-to minutes=-15 side=after]
example: الساعة الثامنة إلا ربعا
إلا ربعا
إلا ربع
إلا الربع
[third-to minutes=-20 side=after]
example: الساعة الثامنة إلا ثلثا
إلا ثلثا
إلا ثلث
[five minutes=5 side=after]
example: الساعة الثامنة وخمس دقائق
وخمس دقائق
[ten minutes=10 side=after]
example: الساعة الثامنة وعشر دقائق
وعشر دقائق
