source: Yiddish dictionaries
[sunday day=0]
example: זונטיק
זונטיק
זונטאג
[monday day=1]
example: מאנטיק
מאנטיק
מאנטאג
[tuesday day=2]
example: דינסטיק
דינסטיק
דינסטאג
[wednesday day=3]
example: מיטוואך
מיטוואך
מיטװאך
[thursday day=4]
example: דאנערשטיק
דאנערשטיק
דאנערשטאג
[friday day=5]
example: פרייטיק
פרייטיק
פרײטיק
פרייטאג
[saturday day=6 care=yes]
example: אום שבת
שבת
