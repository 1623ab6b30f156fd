package hu.miho.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A telephone line of the technical duty. */
@Entity
@Table(name = "duty_line")
class DutyLine {

    @Id
    private int position;

    @Column(nullable = false)
    private String phone;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DutyLine() {}

    DutyLine(int position, String phone) {
        this.position = position;
        this.phone = phone;
    }

    PhoneNumber phone() {
        return new PhoneNumber(phone);
    }
}
