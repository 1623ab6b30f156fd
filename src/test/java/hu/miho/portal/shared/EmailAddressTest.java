package hu.miho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void caseAndSpacesAroundMakeNoDifference() {
        assertThat(new EmailAddress(" Kovacs.Ilona@Pelda.HU ")).isEqualTo(new EmailAddress("kovacs.ilona@pelda.hu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.hu", "kovacs+miho@pelda.co.uk", "o'neil@example.com", "x_y-z@a-b.museum"})
    void takesWhatMailCanBeSentTo(String typed) {
        assertThat(EmailAddress.isValid(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kovacs",
                "kovacs@",
                "@pelda.hu",
                "kovacs@pelda",
                "ko vacs@pelda.hu",
                "a@b..hu",
                ".a@b.hu",
                "a.@b.hu",
                "a..b@c.hu",
                "a@b.hu\nBcc: x@y.hu",
                "a@-b.hu",
                "kovács@pelda.hu",
                "a@b.h"
            })
    void refusesWhatMailCannotBeSentTo(String typed) {
        assertThat(EmailAddress.isValid(typed)).isFalse();
    }
}
