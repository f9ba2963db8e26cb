source: labels of topic lists
[tags strong=no]
example: Tags: Golan, Snow
tags
topics
keywords
read more on
read more about
filed under
categories
more on
related topics
tagged
in this story
labels
subjects
category
key words
topic
more about
tag
explore
explore topics
key topics
story topics
article topics
related tags
tagged with
in this article
mentioned in this
people in this
companies in this
places
people
hashtags
index terms
see more on
more stories about
related subjects
terms
posted in
posted under
article tags
browse topics
more about this topic
