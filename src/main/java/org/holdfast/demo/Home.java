package org.holdfast.demo;

/** The two invented authorities; their codes and UPN prefixes are in use nowhere. */
enum Home {
    NORTHMERE("9N1", "Northmere", "990", "NM"),
    CARRICK_VALE("9C1", "Carrick Vale", "991", "CV");

    final String code;
    final String title;
    final String upnPrefix;
    final String careIdPrefix;

    Home(String code, String title, String upnPrefix, String careIdPrefix) {
        this.code = code;
        this.title = title;
        this.upnPrefix = upnPrefix;
        this.careIdPrefix = careIdPrefix;
    }

    Home other() {
        return this == NORTHMERE ? CARRICK_VALE : NORTHMERE;
    }
}
