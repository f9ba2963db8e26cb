source: cities that datelines name most
[places]
example: ווילנע – דער
ווילנע
וואַרשע
ניו־יאָרק
ירושלים
תּל־אָבֿיב
לאָנדאָן
פּאַריז
מאָסקווע
בערלין
מאָנטרעאַל
