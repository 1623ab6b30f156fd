package hu.miho.broken;

import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** A service that anybody may call, and that looks at the wall clock. */
@Service
public class OpenService {

    public LocalDate today() {
        return LocalDate.now();
    }
}
