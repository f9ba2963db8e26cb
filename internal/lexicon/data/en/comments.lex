source: words of readers' comments
[by]
example: It got better. Posted by Dana on 3 May 2012
posted by
posted on
commented
comment by
written by
replied
says
said on
wrote
[letters open=yes]
example: Letters to the editor
letters to the editor
letters
readers write
letters from readers
your letters
reader letters
