source: sentences on who the author is
[does]
example: איז אַ זשורנאַליסט
איז
וווינט
לערנט
שרײַבט
שרייבט
וואוינט
וואוינט
רעדאַקטירט
ארבעט
אַרבעט
