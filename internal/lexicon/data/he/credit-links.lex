source: what stands between who made a picture and for whom
[for]
example: דנה כהן עבור לע"מ
עבור
