package org.holdfast.attendance.file;

/** How the rows of a table hold marks. */
interface FileLayout {
    FileFormat format();

    /** Takes what a row says into the row's collector, or a problem in its place. */
    void take(FileRow row);
}
