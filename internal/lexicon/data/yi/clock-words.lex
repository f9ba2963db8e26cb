source: Yiddish grammar
[half-to minutes=-30]
example: האלב זיבן
האלב
