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
