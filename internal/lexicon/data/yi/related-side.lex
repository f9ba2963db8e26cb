source: words beside those of related labels
[side]
example: לייענט אויך די נייעס
נייעס
ארטיקלען
אויך
די
מער
היינט
דא
