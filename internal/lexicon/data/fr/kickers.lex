source: section and genre names
[kicker]
example: Société
société
politique
économie
culture
sport
sports
monde
international
analyse
opinion
tribune
reportage
entretien
interview
exclusif
enquête
proche-orient
israël
france
santé
sciences
tech
portrait
chronique
édito
éditorial
actualité
en direct
info
débats
idées
voyage
cuisine
environnement
justice
faits divers
décryptage
antisémitisme
vidéo
podcast
dernière minute
moyen-orient
lettre de
de notre correspondant
de notre envoyé spécial
grand format
carnet de route
récit
point de vue
billet
grand entretien
éclairage
à la une
photoreportage
