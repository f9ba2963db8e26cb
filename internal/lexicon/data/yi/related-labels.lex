source: labels of lists of other pages
[related strong=yes]
example: לייענט אויך
לייענט אויך
לייענט ווײַטער
פֿאַרבונדענע אַרטיקלען
נאָך אַרטיקלען
אַנדערע אַרטיקלען
מער אַרטיקלען
מערסט געלייענט
לייענט מער
