### The copy of the page that the browser keeps for use without a network, and its next version.

# Said while somebody works on a case; nothing happens until they want it.
notice-text = A new version of this page is ready.
notice-load = Load the new version
notice-later = Later
# Said in place of loading it, when the reload would lose the case.
notice-unkept = The new version was not loaded: this browser is not keeping your case, and a reload would lose it. Save the case to a file under “Cases”, then close this page and open it again.

# $count (Number) - files in the copy, never 0
privacy-copy = For use without a network, this browser keeps a copy of the page: { $count ->
    [one] 1 file of this site.
   *[other] { $count } files of this site.
} Each time the page is opened, the browser asks the site for a new version. Neither carries anything you entered.
privacy-copy-list = All files of the copy

# Said of a link where the page is one file, opened from a disk.
share-here = This page is a file on this computer, so the link opens nowhere else. Send the case as a file instead.
