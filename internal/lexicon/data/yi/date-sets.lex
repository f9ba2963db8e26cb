source: Yiddish dictionaries
[every]
example: יעדן דינסטיק
יעדן
יעדע
יעדער
